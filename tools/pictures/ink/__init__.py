"""Paper, colours and the pen: everything that touches Pillow."""
