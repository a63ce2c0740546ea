// A list that is higher than a browser lets an element be, in one that is not. Places in the list are called far, those in
// the element near. A small step of the scroll position is as many pixels in both; a large one goes as far in proportion.

// Below Firefox's 17.9 million pixels, and Chromium's 33.5 million at 400 % zoom.
const HIGHEST = 6_000_000;
const SMALL = 2; // Views that a step may be long to be a small one

export class Scroll {
  constructor(highest = HIGHEST) {
    Object.assign(this, { highest, far: 0, view: 0, height: 0, shift: 0, near: 0 });
  }

  // Take the height of the whole list, and of what is seen of it at a time.
  resize(far, view) {
    Object.assign(this, { far, view, height: Math.min(far, this.highest) });
    if (!this.isScaled) this.shift = 0;
    else this.shift = Math.max(0, Math.min(this.shift, far - this.height));
  }

  get isScaled() {
    return this.far > this.highest;
  }

  // How many pixels of the list one of the element stands for.
  get factor() {
    return (this.far - this.view) / Math.max(1, this.height - this.view);
  }

  // Go to a near place; returns the far one.
  move(near) {
    const isFar = this.isScaled && Math.abs(near - this.near) > SMALL * this.view;
    this.near = near;
    if (isFar) this.shift = Math.min(near * this.factor - near, this.far - this.height);
    return near + this.shift;
  }

  // What is at a far place is to be seen where it is now: the near place to scroll to.
  goTo(far) {
    const near = this.isScaled ? Math.max(0, far) / this.factor : far;
    Object.assign(this, { near, shift: far - near });
    return near;
  }

  // Whether small steps have gone so far that the scroll bar tells something else, or that an end would come too early.
  get isAskew() {
    return this.isScaled && Math.abs(this.near * this.factor - this.near - this.shift) > this.view;
  }
}
