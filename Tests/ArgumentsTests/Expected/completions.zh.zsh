#compdef sums
# Completions of sums for zsh.

_sums_commands() {
  local -a commands
  commands=(
    'add:把数字加起来。'
    'look:查找名称。'
  )
  _describe -t commands '命令' commands
}

_sums() {
  local curcontext=$curcontext context state state_descr line
  typeset -A opt_args
  if ((CURRENT == 2)); then
    _sums_commands
    _arguments \
      '(-h --help)'{-h,--help}'[显示本帮助。]' \
      '(-V --version)'{-V,--version}'[显示版本。]' \
      ':: :(help version)'
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
    add)
      _arguments -s -S \
        '(-o --output)'{-o+,--output=}'[写入的文件夹。]:folder:_files -/' \
        '(-f --format)'{-f+,--format=}'[结果的格式。]:format:(text csv json)' \
        '*'{-y+,--year=}'[只要这一年。]:year: ' \
        '(--columns)'--columns='[要写出的列，从左到右排列，每一列的标题写在第一行，标题的语言与提示信息相同。]:column: ' \
        '(-n --limit)'{-n+,--limit=}'[最多几行。]:number: ' \
        '(--strict)'--strict'[有警告即失败。]' \
        '(--language)'--language='[提示信息的语言。]:language:(en zh)' \
        '(-q --quiet)'{-q,--quiet}'[少显示信息。]' \
        '(-h --help)'{-h,--help}'[显示本帮助。]' \
        '*:path:_files'
      ;;
    look)
      _arguments -s -S \
        '(-d --depth)'{-d+,--depth=}'[深度。]:number: ' \
        '(-s --show)'{-s+,--show=}'[要显示的格式。]:format: _values -s , format text csv json' \
        '(--rules)'--rules='[规则文件。]:file:_files' \
        '(--language)'--language='[提示信息的语言。]:language:(en zh)' \
        '(-q --quiet)'{-q,--quiet}'[少显示信息。]' \
        '(-h --help)'{-h,--help}'[显示本帮助。]' \
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
