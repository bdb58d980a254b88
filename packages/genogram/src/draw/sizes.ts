import { LABEL_WIDTH } from "../label/label.ts";
import { usualSizes, type Sizes } from "../layout/geometry/sizes.ts";

/** The sizes a genogram is drawn at. */
export const genogramSizes: Sizes = { ...usualSizes, labelWidth: LABEL_WIDTH, pitch: 128, margin: 30 };
