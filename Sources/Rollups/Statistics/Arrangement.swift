extension Array {
  /// Puts the elements into the order of `places`, which names each place once.
  ///
  /// What is sorted are places; the elements are moved, and never copied.
  mutating func arrange(by places: consuming [Int]) {
    for start in places.indices {
      // Each ring of elements that take one another's places is gone round once.
      var place = start
      while places[place] != start {
        let next = places[place]
        swapAt(place, next)
        places[place] = place
        place = next
      }
      places[place] = place
    }
  }
}
