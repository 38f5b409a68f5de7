import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that says what the program does with a command line.
///
/// `command` is a script in which `huizong` is the built program; it runs in a copy of the folder.
/// `stdout`, `stderr` and `exit` are what must come of it; what stands in `expected/` must stand in
/// the copy's `out/`. A folder `input` beside the case is copied with it.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// The path below `Cases`, as in `files/empty`.
  let name: String

  var testDescription: String { name }

  /// The folder `Cases`, beside the folder of this file.
  static let root = String(#filePath.dropLast("Golden/GoldenCase.swift".count)) + "Cases"

  /// Every folder with a command.
  static let all: [GoldenCase] = {
    let script = "cd \"$1\" && find . -name command | sed 's|^./||; s|/command$||' | LC_ALL=C sort"
    let names = Shell.run(script, [root])?.output.split(separator: "\n") ?? []
    return names.map { GoldenCase(name: String($0)) }
  }()

  /// The folder of the built program: that of the test bundle.
  static let products: String = {
    var room = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &room, room.count)
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
    let path =
      count > 0
      ? String(decoding: room.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      : bundle ?? ""
    let end = path.range(of: ".xctest") ?? path.endIndex
    return String(path[..<end].prefix(upTo: path[..<end].lastIndex(of: "/") ?? path.startIndex))
  }()

  /// Whether expectations are to be written anew.
  static var isRecording: Bool { getenv("HUIZONG_RECORD") != nil }

  /// Runs the command in a copy and returns what differs; empty where nothing does.
  func differences() -> String {
    let result = Shell.run(Self.script, [Self.root + "/" + name, Self.products, record])
    return result.map { $0.status == 0 ? "" : $0.output } ?? "the shell could not be run"
  }

  private var record: String { Self.isRecording ? "record" : "" }

  private static let script = #"""
    case=$1 work=$(mktemp -d "${TMPDIR:-/tmp}/huizong-case-XXXXXX") status=0
    trap 'chmod -R u+rwx "$work"; rm -rf "$work"' EXIT
    cp -R "$case/." "$work"
    [ -d "$work/input" ] || [ ! -d "$case/../input" ] || cp -R "$case/../input" "$work/input"
    (cd "$work" && rm -rf expected stdout stderr exit
      env -u LANG -u LC_MESSAGES LC_ALL=C NO_COLOR=1 PATH="$2:$PATH" sh ./command \
        > ../"${work##*/}".stdout 2> ../"${work##*/}".stderr < /dev/null
      echo $? > exit
      mv ../"${work##*/}".stdout stdout; mv ../"${work##*/}".stderr stderr)
    if [ "$3" = record ]; then
      for part in stdout stderr exit; do cp "$work/$part" "$case/$part"; done
      if [ -d "$case/expected" ]; then
        for file in "$case"/expected/*; do cp "$work/out/${file##*/}" "$file"; done
      fi
    fi
    for part in stdout stderr exit; do diff -u "$case/$part" "$work/$part" || status=1; done
    if [ -d "$case/expected" ]; then
      for file in "$case"/expected/*; do
        diff -u "$file" "$work/out/${file##*/}" || status=1
      done
    fi
    exit $status
    """#
}

extension String {
  /// The start of a text in this one.
  fileprivate func range(of text: String) -> Index? {
    indices.first { self[$0...].hasPrefix(text) }
  }
}
