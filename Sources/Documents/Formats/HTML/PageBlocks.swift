/// The pieces of a page in reading order.
struct PageBlocks {
  var blocks: [PageBlock] = []
  /// For each part of the page that is called navigation whether it is.
  var isNavigation: [Bool] = []
}
