"""Lighthouse over the main pages, served as docs/hosting/nginx.conf serves them (`make audit`)."""
