"""Text encoders behind one seam (``base``)."""
