"""Search indexes behind one seam (``base``)."""
