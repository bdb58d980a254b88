import { arrowKeys } from "./island/arrow-keys.ts";
import { askAgain } from "./island/ask-again.ts";
import { centred } from "./island/centred.ts";
import { movingPeople } from "./island/moving-people.ts";
import { panZoom } from "./island/pan-zoom.ts";
import { say } from "./island/say.ts";
import { walking } from "./island/walking.ts";

/** Makes the drawing one to move round in: by pointer, by keys and by buttons. Without it the page works the same, by links and forms. */
class GenogramView extends HTMLElement {
  connectedCallback(): void {
    askAgain(this, () => this.live());
    this.live();
  }

  live(): void {
    centred(this.querySelector(".ecomap-household"));
    const frame = this.querySelector<HTMLElement>(".genogram-frame");
    const svg = frame?.querySelector<SVGSVGElement>("svg.genogram");
    if (!frame || !svg) return;
    frame.classList.add("genogram-live");
    const view = panZoom(frame, svg);
    const walk = walking(frame, svg, { show: view.show, say: (words) => say(this, words) });
    arrowKeys(frame, svg, walk.begin);
    movingPeople(frame, svg, view.scale, walk.select);
  }
}

customElements.define("genogram-view", GenogramView);
