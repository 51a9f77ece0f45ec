"""What is true: records, the schema, the stores, the authority file, export."""
