"""What the project runs by hand: nothing here is shipped or imported by civpub."""
