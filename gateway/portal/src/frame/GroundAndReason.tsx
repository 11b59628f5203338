import { Radios, Textarea } from "nhsuk-react-components";

/** Why somebody decides, by a ground that is published, and how they know, in words that stay with their name. */
export function GroundAndReason<G extends string>({ legend, grounds, entry, onChange, error }: {
  legend: string;
  grounds: Record<G, { text: string; hint?: string }>;
  entry: { ground?: G; reason: string };
  onChange: (changed: { ground?: G; reason: string }) => void;
  error: (field: string) => string | undefined;
}) {
  return (
    <>
      <Radios name="ground" legend={legend} legendProps={{ size: "s" }} error={error("ground")}>
        {(Object.keys(grounds) as G[]).map((ground) => (
          <Radios.Item key={ground} id={`ground-${ground}`} value={ground} hint={grounds[ground].hint} checked={entry.ground === ground} onChange={() => onChange({ ...entry, ground })}>
            {grounds[ground].text}
          </Radios.Item>
        ))}
      </Radios>
      <Textarea
        id="reason"
        name="reason"
        label="How do you know?"
        labelProps={{ size: "s" }}
        hint="8 to 500 characters. It is kept with your name."
        rows={3}
        error={error("reason")}
        value={entry.reason}
        onChange={(event) => onChange({ ...entry, reason: event.currentTarget.value })}
      />
    </>
  );
}
