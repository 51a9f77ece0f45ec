"""The places of the page, one file each; ``show`` draws it.

The folder is not called "pages": Streamlit takes every file in a folder of that name for a page of its own.
"""
