# huizong: what can be done here.
#
#   make              build the program and roll up Data/Samples into Reports/
#   make test         run all tests
#   make check        everything that must hold: format, generated files, tests, Reports/ up to date
#   make sanitized    read the samples under ThreadSanitizer and AddressSanitizer
#   make formats      read documents that other programs write, as far as they are installed
#   make benchmark    measure against other programs (benchmark-quick: in under a minute)
#   make instructions count the instructions of 1,000 reports, and compare with earlier commits
#   make fuzz         try what takes bytes from outside with libFuzzer, a minute each
#   make install      install the program, its manual and completions below PREFIX (/usr/local)
#   make golden       record the golden cases anew; review them with git diff
#   make clean        remove what was built
#   make help         this list

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
SOURCES := Sources Tests Package.swift
PROGRAM := .build/release/huizong
# One self-contained program where the platform has a static standard library.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)

.PHONY: all build reports test check lint generated reports-check golden \
        sanitized formats benchmark benchmark-quick benchmark-linear instructions fuzz install clean help \
        libraries

# Status 2 says that some reports could not be counted, as some of the samples are meant to show.
all: build
	@$(PROGRAM) rollup Data/Samples -o Reports --language zh || [ $$? -eq 2 ]

build: libraries
	@$(SWIFT) build -c release $(STATIC) --product huizong

reports: all

test: libraries
	@$(SWIFT) test

check: lint generated test reports-check

lint:
	@$(SWIFT) format lint --strict --recursive $(SOURCES)

generated:
	@sh Data/embed.sh --check

# The committed Reports/ are what the program writes today.
reports-check: build
	@rm -rf .build/reports && mkdir -p .build/reports
	@$(PROGRAM) rollup Data/Samples -o .build/reports --language zh --quiet; \
	  status=$$?; [ $$status -eq 0 ] || [ $$status -eq 2 ] || exit $$status
	@diff -r Reports .build/reports && echo "Reports/ is up to date." || \
	  { echo "Reports/ is stale: run make, and commit what changed."; exit 1; }

golden: libraries
	@HUIZONG_RECORD=1 RECORD=1 $(SWIFT) test || true
	@git status --short Tests

# A part of what `make check` is for: two builds and some minutes.
sanitized: libraries
	@sh Tests/sanitized/run.sh

# What is not installed is named and passed over.
formats: build
	@command -v python3 >/dev/null || { echo "skipped: python3 is not installed"; exit 0; }; \
	  python3 Tests/producers/run.py $(PROGRAM)

benchmark: build
	@sh Tests/benchmark/run.sh full

benchmark-quick: build
	@sh Tests/benchmark/run.sh quick

# By hand: the corpus of 1,000,000 reports takes 8 GB.
benchmark-linear: build
	@sh Tests/benchmark/linear.sh

# Instructions for 1,000 reports, beside those of earlier commits.
instructions: build
	@sh Tests/benchmark/instructions.sh

# Not on macOS, whose toolchain has no libFuzzer.
fuzz: libraries
	@sh Tests/fuzz/run.sh

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/huizong
	$(PROGRAM) manual > $(DESTDIR)$(PREFIX)/share/man/man1/huizong.1
	$(PROGRAM) completions bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/huizong
	$(PROGRAM) completions zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_huizong
	$(PROGRAM) completions fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/huizong.fish

clean:
	@rm -rf .build

help:
	@sed -n 's/^# \{0,1\}//p' Makefile | sed -n '1,/^$$/p;/^  make/p' | awk '!seen[$$0]++'

# The C libraries' headers, which Swift's own installation instructions ask for.
libraries:
	@sh Sources/libraries.sh
