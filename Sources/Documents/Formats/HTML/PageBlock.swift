/// A piece of a page in reading order.
enum PageBlock {
  case paragraph(PageParagraph)
  case table(PageTable)
}
