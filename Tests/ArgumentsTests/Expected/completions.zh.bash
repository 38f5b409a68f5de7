# Completions of sums for bash.

# Offers what the command in the arguments prints for the word at hand.
_sums_offer() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$current")
}

# Offers paths, which bash then quotes.
_sums_offer_paths() {
  compopt -o filenames 2>/dev/null
  _sums_offer "$@"
}

# Offers words for the last item of a list that is separated by commas.
_sums_offer_items() {
  local items=
  [[ $current == *,* ]] && items=${current%,*},
  current=${current##*,}
  _sums_offer -W "$1"
  COMPREPLY=("${COMPREPLY[@]/#/$items}")
}

_sums() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} position
  COMPREPLY=()
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  if ((COMP_CWORD == 1)); then
    _sums_offer -W 'add look help version -h --help -V --version'
    return
  fi
  for ((position = 2; position < COMP_CWORD; position++)); do
    [[ ${COMP_WORDS[position]} == -- ]] && previous= && break
  done
  local only_operands=$((position < COMP_CWORD))
  case ${COMP_WORDS[1]} in
    add)
      case $previous in
        -o | --output) _sums_offer_paths -d; return ;;
        -f | --format) _sums_offer -W 'text csv json'; return ;;
        -y | --year) return ;;
        --columns) return ;;
        -n | --limit) return ;;
        --language) _sums_offer -W 'en zh'; return ;;
      esac
      if [[ $current == -* ]] && ((!only_operands)); then
        _sums_offer -W '-o --output -f --format -y --year --columns -n --limit --strict --language -q --quiet -h --help'
        return
      fi
      _sums_offer_paths -f
      ;;
    look)
      case $previous in
        -d | --depth) return ;;
        -s | --show) _sums_offer_items 'text csv json'; return ;;
        --rules) _sums_offer_paths -f; return ;;
        --language) _sums_offer -W 'en zh'; return ;;
      esac
      if [[ $current == -* ]] && ((!only_operands)); then
        _sums_offer -W '-d --depth -s --show --rules --language -q --quiet -h --help'
        return
      fi
      _sums_offer -W 'text csv json'
      ;;
    help)
      _sums_offer -W 'add look'
      ;;
  esac
}

complete -F _sums sums
