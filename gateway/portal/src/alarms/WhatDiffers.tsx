import { groupInWords } from "../trace/trace";
import { codeOf, type Determination, sideInWords, sides } from "./alarms";

export const WhatDiffers = ({ determinations }: { determinations: Determination[] }) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {sides(determinations).map((side) => (
      <li key={codeOf(side.group)}>
        <strong>{groupInWords(side.group)}</strong>: {sideInWords(side)}
      </li>
    ))}
  </ul>
);
