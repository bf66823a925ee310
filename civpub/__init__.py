"""civpub turns a community's content files into its public publicity and honour site (社区宣传与光荣榜网站)."""

__version__ = "0.1.0"
