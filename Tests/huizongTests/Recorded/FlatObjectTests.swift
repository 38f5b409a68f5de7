import Testing

@testable import huizong

@Suite struct FlatObjectTests {
  @Test(arguments: [
    (#"{"a": "x", "b": 1.5, "c": null}"#, ["a": "x", "b": "1.5", "c": ""]),
    (#" {"a":"\"\\\/\n\t","b":-4} "#, ["a": "\"\\/\n\t", "b": "-4"]),
    (#"{"\u5854":"\ud83d\ude00"}"#, ["塔": "😀"]), ("{}", [:]), (#"{"a":1,"a":2}"#, ["a": "2"]),
  ])
  func readsObjects(_ text: String, _ expected: [String: String]) {
    var object = FlatObject(Array(text.utf8)[...])
    let members = object.members()?.mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(members == expected)
  }

  @Test(arguments: [
    "", "[]", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1"#, #"{"a":[1]}"#, #"{"a":true}"#, #"{"a":1,}"#,
    #"{"a":"x}"#, #"{"a":"\x"}"#, #"{"a":"\ud83d"}"#, #"{"a":"\u12"}"#, #"{"a":1} x"#,
  ])
  func refusesOthers(_ text: String) {
    var object = FlatObject(Array(text.utf8)[...])
    #expect(object.members() == nil)
  }
}
