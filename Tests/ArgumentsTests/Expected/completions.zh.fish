# Completions of sums for fish.

# Whether the command on the line is the one in the argument.
function __sums_runs
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test $words[2] = $argv[1]
end

complete -c sums -f
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -a add -d '把数字加起来。'
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -a look -d '查找名称。'
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -a help -d '显示程序或某个命令的用法。'
complete -c sums -n 'test (count (commandline -opc)) -eq 1' -s V -l version -d '显示版本。'
complete -c sums -s h -l help -d '显示本帮助。'
complete -c sums -n '__sums_runs help' -a 'add look'
complete -c sums -n '__sums_runs add' -s o -l output -x -a '(__fish_complete_directories (commandline -ct | string replace -r -- "^-[^=]*=" ""))' -d '写入的文件夹。'
complete -c sums -n '__sums_runs add' -s f -l format -x -a 'text csv json' -d '结果的格式。'
complete -c sums -n '__sums_runs add' -s y -l year -x -d '只要这一年。'
complete -c sums -n '__sums_runs add' -l columns -x -d '要写出的列，从左到右排列，每一列的标题写在第一行，标题的语言与提示信息相同。'
complete -c sums -n '__sums_runs add' -s n -l limit -x -d '最多几行。'
complete -c sums -n '__sums_runs add' -l strict -d '有警告即失败。'
complete -c sums -n '__sums_runs add' -l language -x -a 'en zh' -d '提示信息的语言。'
complete -c sums -n '__sums_runs add' -s q -l quiet -d '少显示信息。'
complete -c sums -n '__sums_runs add' -F
complete -c sums -n '__sums_runs look' -s d -l depth -x -d '深度。'
complete -c sums -n '__sums_runs look' -s s -l show -x -a '(__fish_append , text csv json)' -d '要显示的格式。'
complete -c sums -n '__sums_runs look' -l rules -r -F -d '规则文件。'
complete -c sums -n '__sums_runs look' -l language -x -a 'en zh' -d '提示信息的语言。'
complete -c sums -n '__sums_runs look' -s q -l quiet -d '少显示信息。'
complete -c sums -n '__sums_runs look' -a 'text csv json'
