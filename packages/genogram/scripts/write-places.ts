import { writeFileSync } from "node:fs";
import { goldenPlaces, placesText } from "./golden-places.ts";

// Run it when the layout has changed, look at the contact sheet, and keep what it wrote if the drawings are better.
writeFileSync(goldenPlaces, placesText());
