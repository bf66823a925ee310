# The one door. `make` alone says what there is.
# 唯一的入口。只输入 make，会列出可以做的事。

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq install
LOCKED := $(PIP) --require-hashes --only-binary :all:
UV := $(BIN)/uv --no-config pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade)
PYTEST = CIVPUB_CHROMIUM="$$(tools/browser.sh)" CIVPUB_VNU="$$(tools/vnu.sh)" $(BIN)/python -m pytest --quiet \
	--numprocesses auto --dist worksteal
# Runs a command and shows what it printed only when it fails.
quietly = @log=$$({ $(1); } 2>&1) || { printf '%s\n' "$$log"; exit 1; }

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help site serve check test coverage audit lint bench handbook hosting screenshots lock properdocs clean

help:
	@echo '  make site    检查内容并生成网站        check the content and build the site'
	@echo '  make serve   本机预览，改了就刷新      preview on this computer, fresh after every change'
	@echo '  make check   只检查 content/ 里的内容  only check what is in content/'
	@echo '  make test    检查代码并跑全部测试      check the code and run every test'
	@echo '  make coverage 看测试跑到了多少代码    see how much of the code the tests run'
	@echo '  make audit   用 Lighthouse 测量主要页面  measure the main pages with Lighthouse'
	@echo '  make bench   和 Hugo 等比生成速度       measure speed beside Hugo, Zensical and stock MkDocs'
	@echo '  make handbook 重写手册里的表格         write the handbook'"'"'s tables anew'
	@echo '  make hosting 重写服务器的现成设置      write docs/hosting/'"'"'s server configurations anew'
	@echo '  make lock    重写 requirements/*.txt   write requirements/*.txt anew (UPGRADE=1: newest versions)'
	@echo '  make clean   删去生成的一切            remove everything made here'

site: $(VENV)/.civpub
	@$(BIN)/civpub check
	@$(BIN)/civpub build
	@echo '网站在 site/ 文件夹里。要看：运行 make serve，再用浏览器打开 http://127.0.0.1:8000/'
	@echo 'The site is in the folder site/. To look at it: make serve, then open http://127.0.0.1:8000/'

serve: $(VENV)/.civpub
	@$(BIN)/civpub serve

check: $(VENV)/.civpub
	@$(BIN)/civpub check

test: $(VENV)/.test $(VENV)-properdocs/.made
	@tools/browser.sh > /dev/null
	@tools/strace.sh
	@tools/vnu.sh > /dev/null
	@$(MAKE) --no-print-directory lint
	$(call quietly,$(BIN)/civpub build --site-dir .cache/example)  # what is made of photographs once, no test makes again
	@$(PYTEST)

# How much of the code the tests run, at least 95 in 100; traced, the builds and looks left out here take up to five
# times as long.
coverage: $(VENV)/.test $(VENV)-properdocs/.made
	@tools/strace.sh
	@rm -f .coverage .coverage.*
	@$(PYTEST) --cov --ignore tests/browser --ignore tests/build

# What Lighthouse says of the main pages as a phone sees them: at least 95 in each category.
audit: site
	@tools/audit.sh $(abspath $(BIN))/python

lint: $(VENV)/.test
	$(call quietly,$(BIN)/ruff check .)
	$(call quietly,$(BIN)/ruff format --check --quiet .)
	$(call quietly,$(BIN)/mypy)
	$(call quietly,$(BIN)/lint-imports)
	$(call quietly,$(BIN)/deptry .)

bench: $(VENV)/.civpub $(VENV)-bench/.made
	@$(BIN)/python -m bench.run --peers $(VENV)-bench $(BENCH)

# The handbook's tables and its list of problems come from the code.
handbook: $(VENV)/.civpub
	@$(BIN)/python -m tools.handbook

# The configurations of web servers come from civpub.hosting.
hosting: $(VENV)/.civpub
	@$(BIN)/python -m tools.hosting

# The pictures in the READMEs.
screenshots: $(VENV)/.test site
	@CIVPUB_CHROMIUM="$$(tools/browser.sh)" $(BIN)/python -m tools.screenshots site docs/screenshots

# The same site under ProperDocs, the fork that still maintains what civpub is a plugin of.
properdocs: $(VENV)-properdocs/.made
	@$(VENV)-properdocs/bin/properdocs build --quiet --strict --site-dir .cache/properdocs

lock: $(VENV)/.lock
	@$(UV) pyproject.toml requirements/runtime.in --output-file requirements/runtime.txt
	@$(UV) requirements/test.in --constraints requirements/runtime.txt --output-file requirements/test.txt
	@$(UV) requirements/lint.in --constraints requirements/test.txt --output-file requirements/lint.txt
	@$(UV) pyproject.toml requirements/properdocs.in --constraints requirements/runtime.txt \
		--output-file requirements/properdocs.txt
	@$(UV) requirements/bench.in --constraints requirements/runtime.txt --output-file requirements/bench.txt
	@$(UV) requirements/jieba.in --output-file requirements/jieba.txt
	@$(UV) requirements/lock.in --output-file requirements/lock.txt

clean:
	@rm -rf $(VENV) $(VENV)-properdocs $(VENV)-bench site .site.civpub .cache dist .coverage .coverage.* .hypothesis .import_linter_cache
	@rm -rf .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# What follows makes the environment. An empty file in it stands for each step done.

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo '需要 Python 3.11 或更新的版本。装好后可以指明用哪一个：make site PYTHON=python3.12' >&2; \
		echo 'Python 3.11 or newer is needed. Once it is installed, name it: make site PYTHON=python3.12' >&2; \
		exit 1; }
	@$(PYTHON) -m venv --clear $(VENV) || { \
		echo '建不了 Python 环境。在 Debian 或 Ubuntu 上先运行：apt-get install python3-venv' >&2; \
		echo 'No Python environment could be made. On Debian or Ubuntu, first: apt-get install python3-venv' >&2; \
		rm -rf $(VENV); exit 1; }
	@touch $@

$(VENV)/.runtime: requirements/runtime.txt | $(VENV)/.made
	@echo '正在安装所需的软件，只有第一次要等一会儿…… / Installing what is needed, once…'
	@$(LOCKED) --requirement $<
	@touch $@

$(VENV)/.civpub: pyproject.toml $(VENV)/.runtime
	@$(PIP) --no-index --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q civpub  # as pip does with what it installs whole
	@touch $@

$(VENV)/.test: requirements/test.txt requirements/lint.txt $(VENV)/.civpub
	@$(LOCKED) --requirement requirements/test.txt --requirement requirements/lint.txt
	@touch $@

$(VENV)/.lock: requirements/lock.txt | $(VENV)/.made
	@$(LOCKED) --requirement $<
	@touch $@

$(VENV)-properdocs/.made: requirements/properdocs.txt pyproject.toml $(VENV)/.civpub
	@$(PYTHON) -m venv --clear $(VENV)-properdocs
	@$(subst $(BIN),$(VENV)-properdocs/bin,$(LOCKED)) --requirement $<
	@rm -rf .cache/wheel
	$(call quietly,$(BIN)/python -m hatchling build --target wheel --directory .cache/wheel)
	@$(subst $(BIN),$(VENV)-properdocs/bin,$(PIP)) --no-index --no-deps .cache/wheel/*.whl
	@touch $@

# The generators civpub is measured beside. jieba has no wheel: it alone is built, by the locked setuptools.
$(VENV)-bench/.made: requirements/bench.txt requirements/jieba.txt | $(VENV)/.made
	@$(PYTHON) -m venv --clear $(VENV)-bench
	@$(subst $(BIN),$(VENV)-bench/bin,$(LOCKED)) --requirement requirements/bench.txt
	@$(subst $(BIN),$(VENV)-bench/bin,$(PIP)) --require-hashes --no-build-isolation --requirement requirements/jieba.txt
	@touch $@
