"""What mkdocs.yml says about pictures for sharing, with the fonts of this computer."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from civpub.plugin.config import CivpubConfig
from civpub.share import Scope, Studio, find_fonts, font_faces

CACHE = Path(".cache") / "civpub" / "share"
_NO_FONT = (
    "没有找到中文字体，分享图和海报没有生成。在 Debian、Ubuntu 上运行 apt-get install fonts-noto-cjk，"
    "或者在 mkdocs.yml 的 civpub 下面写 share_font: 字体文件。"
)
_NO_ADDRESS = "mkdocs.yml 里没有 site_url，分享图和海报没有生成。写上网站的网址就有了。"


def studio_of(wanted: CivpubConfig, config: MkDocsConfig) -> Studio:
    """Return what pictures are drawn with.

    Raises:
        PluginError: The font that was named is none.
    """
    site_url = config.site_url or ""
    scope: Scope = wanted.share
    root = Path(config.config_file_path).parent
    if scope == "none" or not site_url:
        return Studio(site_url, scope, cache=root / CACHE)
    font = root / wanted.share_font if wanted.share_font else None
    if font and not font_faces(font):
        message = f"share_font: “{wanted.share_font}”不是字体文件，请写 ttf、otf 或 ttc 文件的位置。"
        raise PluginError(message)
    return Studio(site_url, scope, find_fonts(font), root / CACHE)


def note_of(studio: Studio) -> str:
    """Return why there are no pictures although they are wanted, or nothing."""
    if studio.scope == "none":
        return ""
    if not studio.site_url:
        return _NO_ADDRESS
    return _NO_FONT if studio.lacks_font else ""
