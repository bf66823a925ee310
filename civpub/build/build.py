"""The door: a build has the site for itself, and begins anew when somebody changes the content under it."""

import gc

from civpub.build.attempt import Attempt
from civpub.build.scout import Report, nothing_scouted
from civpub.build.wanted import BuildError, Built, ChangedMeanwhileError, Wanted
from civpub.build.whole import build_whole
from civpub.plugin.project import Project, load_project
from civpub.publish import open_store

TRIES = 3
"""How often a build begins before it gives up on content that keeps changing."""


def build_site(wanted: Wanted, project: Project | None = None, scout: Report = nothing_scouted) -> Built:
    """Build the site that is `wanted` and make it live; on problems in the content say so, and leave what is live.

    `project` is the one of its configuration, if that was loaded a moment ago, `scout` tells what one found out.

    Raises:
        BuildError: Something else is wrong than the content.
        ProjectError: The project cannot be loaded, or MkDocs gave up.
        PublishError: The system refuses, or another build has the site.
    """
    project = project or load_project(wanted.config_file, as_of=wanted.as_of)
    site_dir = (wanted.site_dir or project.site_dir).absolute()
    was_collecting = gc.isenabled()
    gc.disable()  # a build makes much that stays, and little that goes in circles
    try:
        with open_store(site_dir, wait=wanted.wait, on_wait=wanted.on_wait) as store:
            for _ in range(TRIES):
                try:
                    if not project.is_plain:
                        scout().end()  # MkDocs reads everything itself
                        return build_whole(wanted, project, store)
                    return Attempt(wanted, project, site_dir, store, scout).run()
                except ChangedMeanwhileError:
                    scout = nothing_scouted
                    project = load_project(wanted.config_file, as_of=wanted.as_of)
                    wanted.progress("内容有改动，重新开始", 0, 0)
    finally:
        if was_collecting:
            gc.enable()
    message = "生成时内容一直在改动。请等改完了再生成。"
    raise BuildError(message)
