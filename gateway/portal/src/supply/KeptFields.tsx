import { Checkboxes } from "nhsuk-react-components";
import { Typed } from "../modify/Typed";
import { ContainerKinds } from "./containers";
import type { Kept } from "./storage";

type Text = "lowest" | "highest" | "minutesOut" | "container" | "closed";

/** The storage declaration, and what the unit travels in. */
export function KeptFields({ kept, error, onChange }: { kept: Kept; error: (field: string) => string | undefined; onChange: (kept: Kept) => void }) {
  const typed = (id: Text, label: string, hint: string, width: 4 | 20) => <Typed id={id} label={label} hint={hint} width={width} value={kept[id]} error={error(id)} onType={(text) => onChange({ ...kept, [id]: text })} />;
  return (
    <>
      <Checkboxes name="monitored" legend="How it was kept since it came to you" legendProps={{ size: "m" }}>
        <Checkboxes.Item id="monitored" value="yes" checked={kept.monitored} onChange={() => onChange({ ...kept, monitored: !kept.monitored })}>
          I declare that it was in monitored storage all the time, but for the minutes below
        </Checkboxes.Item>
      </Checkboxes>
      {typed("lowest", "Lowest temperature of the storage, in °C", "For example 3.5", 4)}
      {typed("highest", "Highest temperature of the storage, in °C", "For example 5.2", 4)}
      {typed("minutesOut", "Longest out of storage at once, in minutes", "0 when it never was", 4)}
      <ContainerKinds value={kept.kind} error={error("container-kind")} onChoose={(kind) => onChange({ ...kept, kind })} />
      {typed("container", "Container", "Scan or enter what stands on it, for example BOX-17", 20)}
      {typed("closed", "Container closed at", "24-hour clock, for example 16:05: the last such time before now", 4)}
    </>
  );
}
