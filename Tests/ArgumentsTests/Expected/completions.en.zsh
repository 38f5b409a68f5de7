#compdef sums
# Completions of sums for zsh.

_sums_commands() {
  local -a commands
  commands=(
    'add:Add up the numbers.'
    'look:Look a name up.'
  )
  _describe -t commands 'command' commands
}

_sums() {
  local curcontext=$curcontext context state state_descr line
  typeset -A opt_args
  if ((CURRENT == 2)); then
    _sums_commands
    _arguments \
      '(-h --help)'{-h,--help}'[Show this help.]' \
      '(-V --version)'{-V,--version}'[Show the version.]' \
      ':: :(help version)'
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
    add)
      _arguments -s -S \
        '(-o --output)'{-o+,--output=}'[Where to write.]:folder:_files -/' \
        '(-f --format)'{-f+,--format=}'[How to write the sums.]:format:(text csv json)' \
        '*'{-y+,--year=}'[Only this year.]:year: ' \
        '(--columns)'--columns='[The columns to write, from left to right, each with a heading in the first line.]:column: ' \
        '(-n --limit)'{-n+,--limit=}'[Stop after so many.]:number: ' \
        '(--strict)'--strict'[Fail on warnings.]' \
        '(--language)'--language='[Language of messages.]:language:(en zh)' \
        '(-q --quiet)'{-q,--quiet}'[Say less.]' \
        '(-h --help)'{-h,--help}'[Show this help.]' \
        '*:path:_files'
      ;;
    look)
      _arguments -s -S \
        '(-d --depth)'{-d+,--depth=}'[How deep\: \[1\:9\].]:number: ' \
        '(-s --show)'{-s+,--show=}'[Formats to show. Don'\''t mix.]:format: _values -s , format text csv json' \
        '(--rules)'--rules='[Rules to follow.]:file:_files' \
        '(--language)'--language='[Language of messages.]:language:(en zh)' \
        '(-q --quiet)'{-q,--quiet}'[Say less.]' \
        '(-h --help)'{-h,--help}'[Show this help.]' \
        ':name: ' \
        '::format:(text csv json)'
      ;;
    help)
      _sums_commands
      ;;
  esac
}

if [[ $funcstack[1] == _sums ]]; then
  _sums "$@"
else
  compdef _sums sums
fi
