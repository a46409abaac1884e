/** A binary heap of actors by distance, in which an actor's distance can be lessened. Typed arrays, no objects. */
export class DistanceHeap {
  private readonly actors: Uint32Array;
  private readonly place: Int32Array;
  private readonly distance: Float64Array;
  private count = 0;

  /** The heap reads `distance` of the actors in it; change an entry only together with `lessen`. */
  constructor(distance: Float64Array) {
    this.distance = distance;
    this.actors = new Uint32Array(distance.length);
    this.place = new Int32Array(distance.length).fill(-1);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Puts the actor in, or moves it up after its distance became less. */
  lessen(actor: number): void {
    if (this.place[actor]! < 0) this.put(actor, this.count++);
    let hole = this.place[actor]!;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const other = this.actors[above]!;
      if (this.distance[other]! <= this.distance[actor]!) break;
      this.put(other, hole);
      hole = above;
    }
    this.put(actor, hole);
  }

  /** Takes the nearest actor out. */
  takeNearest(): number {
    const nearest = this.actors[0]!;
    this.place[nearest] = -1;
    const last = this.actors[--this.count]!;
    if (this.count === 0) return nearest;
    let hole = 0;
    for (let child = 1; child < this.count; child = 2 * hole + 1) {
      if (child + 1 < this.count && this.at(child + 1) < this.at(child)) child++;
      if (this.distance[last]! <= this.at(child)) break;
      this.put(this.actors[child]!, hole);
      hole = child;
    }
    this.put(last, hole);
    return nearest;
  }

  private at(slot: number): number {
    return this.distance[this.actors[slot]!]!;
  }

  private put(actor: number, slot: number): void {
    this.actors[slot] = actor;
    this.place[actor] = slot;
  }
}
