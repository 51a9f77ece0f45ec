"""An optional language model behind one seam: off by default, checked line by line, never in place of the answer."""
