# Completions of sums for fish.

# Whether the command on the line is the one in the argument.
function __sums_runs
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test $words[2] = $argv[1]
end

complete -c sums -f
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -a add -d 'Add up the numbers.'
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -a look -d 'Look a name up.'
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -a help -d 'Show how to use the program or a command.'
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -s V -l version -d 'Show the version.'
complete -c sums -s h -l help -d 'Show this help.'
complete -c sums -n '__sums_runs help' -a 'add look'
complete -c sums -n '__sums_runs add' -s o -l output -x -a '(__fish_complete_directories (commandline -ct | string replace -r -- "^-[^=]*=" ""))' -d 'Where to write.'
complete -c sums -n '__sums_runs add' -s f -l format -x -a 'text csv json' -d 'How to write the sums.'
complete -c sums -n '__sums_runs add' -s y -l year -x -d 'Only this year.'
complete -c sums -n '__sums_runs add' -l columns -x -d 'The columns to write, from left to right, each with a heading in the first line.'
complete -c sums -n '__sums_runs add' -s n -l limit -x -d 'Stop after so many.'
complete -c sums -n '__sums_runs add' -l strict -d 'Fail on warnings.'
complete -c sums -n '__sums_runs add' -l language -x -a 'en zh' -d 'Language of messages.'
complete -c sums -n '__sums_runs add' -s q -l quiet -d 'Say less.'
complete -c sums -n '__sums_runs add' -F
complete -c sums -n '__sums_runs look' -s d -l depth -x -d 'How deep: [1:9].'
complete -c sums -n '__sums_runs look' -s s -l show -x -a '(__fish_append , text csv json)' -d 'Formats to show. Don\'t mix.'
complete -c sums -n '__sums_runs look' -l rules -r -F -d 'Rules to follow.'
complete -c sums -n '__sums_runs look' -l language -x -a 'en zh' -d 'Language of messages.'
complete -c sums -n '__sums_runs look' -s q -l quiet -d 'Say less.'
complete -c sums -n '__sums_runs look' -a 'text csv json'
