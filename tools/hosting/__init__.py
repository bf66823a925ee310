"""The ready configurations of web servers in docs/hosting/, and a server that answers as they do."""
