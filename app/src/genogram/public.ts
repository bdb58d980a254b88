export { drawFamily } from "./draw-family.tsx";
