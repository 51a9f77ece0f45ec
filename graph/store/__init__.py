"""Graph stores behind one seam (``base``)."""
