import { DateInput, Radios } from "nhsuk-react-components";
import type { Wrong } from "../application";
import { END_DAY, type EndEntry } from "./entry";

const KINDS = {
  ON_DAY: "Until a day",
  WHEN_IT_ENDS: "Until a clinician says that it is over",
  NEVER: "For good",
} as const;

type Props = { end: EndEntry; wrong: Wrong[]; onChange: (end: EndEntry) => void };

export function EndFields({ end, wrong, onChange }: Props) {
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  return (
    <>
      <Radios name="end" legend="How long does it last?" legendProps={{ size: "s" }} error={error("end-ON_DAY")}>
        {(Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => (
          <Radios.Item key={kind} id={`end-${kind}`} value={kind} checked={end.kind === kind} onChange={() => onChange({ ...end, kind })}>
            {KINDS[kind]}
          </Radios.Item>
        ))}
      </Radios>
      {end.kind === "ON_DAY" && (
        <DateInput
          id="end"
          name="end"
          legend="First day on which the donor may give again"
          legendProps={{ size: "s" }}
          hint="For example, 1 2 2027"
          error={error(END_DAY)}
          value={end.day}
          onChange={(event) => onChange({ ...end, day: { day: "", month: "", year: "", ...event.currentTarget.value } })}
        />
      )}
    </>
  );
}
