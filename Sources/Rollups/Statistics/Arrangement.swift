/// Putting the elements of an array in order without copying them: what is sorted is their places.
public enum Arrangement {
  /// The elements in the order of `places`, which names each place once.
  @inlinable
  public static func arranged<Element>(
    _ elements: consuming [Element], by places: consuming [Int]
  ) -> [Element] {
    var (elements, places) = (elements, places)
    for start in places.indices {
      // Each ring of elements that take one another's places is gone round once.
      var place = start
      while places[place] != start {
        let next = places[place]
        elements.swapAt(place, next)
        places[place] = place
        place = next
      }
      places[place] = place
    }
    return elements
  }
}
