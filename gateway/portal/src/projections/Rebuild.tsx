import { Checkboxes, WarningCallout } from "nhsuk-react-components";
import { useState } from "react";
import { StopWithReason } from "../frame/StopWithReason";
import { base, type Begun, meanwhile, stopsTheBedside } from "./projections";

const UNTOLD = "Tell the wards first, then say so";

type Props = { service: string; name: string; onDone: (begun: Begun) => void; onBack: () => void };

export function Rebuild({ service, name, onDone, onBack }: Props) {
  const [told, setTold] = useState(false);
  const wards = stopsTheBedside(service, name);
  const field = `told-${service}`;
  const words = <p>{meanwhile(service, name)}</p>;
  const toldTheWards = (tried: boolean) => (
    <Checkboxes name="told" error={tried && !told ? UNTOLD : undefined} legend="Before it begins" legendProps={{ size: "s" }}>
      <Checkboxes.Item id={field} value="told" checked={told} onChange={() => setTold(!told)}>
        The wards have been told, and work on paper until it is done
      </Checkboxes.Item>
    </Checkboxes>
  );
  return (
    <StopWithReason<Begun>
      title={`Rebuild ${name}`}
      id={`reason-${service}`}
      question="Why is it made anew?"
      hint="It is kept for ever with your name. Write nothing about a patient or a donor."
      button="Rebuild it now"
      besides={wards ? { lacking: told ? [] : [{ text: UNTOLD, field }], field: toldTheWards } : undefined}
      path={`${base(service)}/${name}/rebuild`}
      onDone={onDone}
      onBack={onBack}
    >
      {wards ? (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h3">The wards need to know</WarningCallout.Heading>
          {words}
        </WarningCallout>
      ) : (
        words
      )}
      <p>It is forgotten and read again from the first event. Events that are parked for it come again. It cannot be stopped.</p>
    </StopWithReason>
  );
}
