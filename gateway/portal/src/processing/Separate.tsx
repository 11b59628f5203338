import { BackLink, Button, Details, Fieldset } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { DONATIONS } from "../donors/health/measurements";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { StepHeading } from "../modify/StepHeading";
import { Typed } from "../modify/Typed";
import { useScanGuard } from "../scan/guard";
import { MaterialsField, useMaterials } from "./MaterialsField";
import { MeasuredFields } from "./MeasuredFields";
import { bodyOf, type Donation, keyOf, late, measuredOf, type NewComponent, open, primary, summary, type Values, wrongWith } from "./processing";
import { added, NONE, useProcesses, wrongMaterials } from "./processes";

type Props = { donation: Donation; onDone: (made: NewComponent[]) => void; onBack: () => void };

/** What was made of it; nothing is recorded before it was read once more. */
export function Separate({ donation, onDone, onBack }: Props) {
  const [values, setValues] = useState<Values>({});
  const [named, setNamed] = useState(NONE);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState(false);
  const [opened] = useState(Date.now);
  const { process, at } = primary(donation);
  const processes = useProcesses().data;
  const { register, missing } = useMaterials(process, named);
  const recording = useOnce<{ components: NewComponent[] }>(at);
  const guard = useScanGuard();
  const products = open(donation);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const told = (wrongs: Wrong[]) => {
    setWrong(wrongs);
    setAttempt((before) => before + 1);
    recording.reset();
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") return scan();
    const wrongs = [...wrongWith(products, processes, values), ...(process === "APHERESIS" && missing.length === 0 ? [] : wrongMaterials(named, missing))];
    told(wrongs);
    setAsked(wrongs.length === 0);
  };
  const scan = () => {
    const read = added(named, typed);
    if ("wrong" in read) return told([{ text: read.wrong, field: "materials" }]);
    setNamed(read.named);
    setTyped("");
    setWrong([]);
  };
  const record = () => {
    if (recording.isPending) return;
    recording.mutate(bodyOf(products, processes, values, named), {
      onSuccess: ({ components }) => onDone(components),
      onError: () => {
        setAsked(false);
        setAttempt((before) => before + 1);
      },
    });
  };

  const lateness = (code: string) => {
    const told = late(donation, processes, code, opened);
    return told && <p>{told}</p>;
  };

  if (asked)
    return (
      <div {...guard}>
        <BackLink asElement="button" type="button" className="donors-back" onClick={() => setAsked(false)}>
          Change
        </BackLink>
        <StepHeading title="Check before you record it" />
        <Facts facts={[["Donation", printed(donation.donation)], ...summary(products, processes, values), ["Equipment", named.equipment.join(", ")], ["Lots", named.lots.join(", ")]]} />
        <Button preventDoubleClick aria-disabled={recording.isPending} onClick={record}>
          Record the components
        </Button>
      </div>
    );
  return (
    <div {...guard}>
      <BackLink asElement="button" type="button" className="donors-back" onClick={onBack}>
        Another donation
      </BackLink>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <StepHeading title={`What was made of ${printed(donation.donation)}?`} waits={wrong.length > 0 || recording.isError} />
      {process === "APHERESIS" && donation.kind !== "SAMPLES_ONLY" && <p>{DONATIONS[donation.kind]}, taken by a machine: record each bag as it came off.</p>}
      {donation.redCellsOnly && <p>The collection took over 15 minutes: only red cells are made of it.</p>}
      {products.length === 0 ? (
        <p>{donation.kind === "SAMPLES_ONLY" ? "Samples alone carry this number: nothing is made of it." : "Everything that can be made of it is on record."}</p>
      ) : (
        <form onSubmit={check} noValidate>
          {products.map(({ code, name }) => (
            <Fieldset key={code}>
              <Fieldset.Legend size="m">
                {code} {name}
              </Fieldset.Legend>
              {lateness(code)}
              <Typed id={keyOf(code, "VOLUME")} label="Volume, in mL" hint="As measured. Leave it empty when it was not made." width={4} value={values[keyOf(code, "VOLUME")] ?? ""} error={error(keyOf(code, "VOLUME"))} onType={(text) => setValues({ ...values, [keyOf(code, "VOLUME")]: text })} />
              <Details open={measuredOf(processes, code).some(({ measurement }) => error(keyOf(code, measurement))) || undefined}>
                <Details.Summary>Also measured</Details.Summary>
                <Details.Text className="processing-values">
                  <MeasuredFields product={code} processes={processes} values={values} error={error} onChange={setValues} />
                </Details.Text>
              </Details>
            </Fieldset>
          ))}
          <MaterialsField named={named} typed={typed} error={error("materials")} register={register} missing={missing} onType={setTyped} onChange={setNamed} />
          <Button type="submit">Continue</Button>
        </form>
      )}
    </div>
  );
}
