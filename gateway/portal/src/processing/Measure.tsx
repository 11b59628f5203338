import { BackLink, Button, NotificationBanner } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { printed } from "../collect/labels";
import type { Wrong } from "../donors/application";
import { useOnce } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { componentAt } from "../modify/modify";
import { StepHeading } from "../modify/StepHeading";
import { useScanGuard } from "../scan/guard";
import { Waiting } from "./Made";
import { MeasuredFields } from "./MeasuredFields";
import { keyOf, measuredBody, type Values, wrongValues } from "./processing";
import { type Outside, outsideInWords, useProcesses } from "./processes";

type Props = { component: string; onNext: () => void };

/** A value outside its limits is recorded, and told at once. */
export function Measure({ component, onNext }: Props) {
  const [donation = "", product = ""] = component.split("-");
  const [values, setValues] = useState<Values>({});
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const processes = useProcesses().data;
  const recording = useOnce<{ outside: Outside[] }>(componentAt(component, "measurements"));
  const guard = useScanGuard();
  const again = () => setAttempt((before) => before + 1);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (recording.isPending) return;
    const measured = measuredBody(product, processes, values);
    const found = measured.length === 0 ? [{ text: "Enter what was measured", field: keyOf(product, "WEIGHT") }] : wrongValues(product, processes, values);
    setWrong(found);
    again();
    recording.reset();
    if (found.length === 0) recording.mutate({ measured }, { onError: again });
  };

  if (recording.data) return <Recorded title={`${product} of ${printed(donation)}`} outside={recording.data.outside} onNext={onNext} />;
  return (
    <div {...guard}>
      <BackLink asElement="button" type="button" className="donors-back" onClick={onNext}>
        Another unit
      </BackLink>
      <Problems key={attempt} error={recording.error} wrong={wrong} />
      <StepHeading title={`${product} of ${printed(donation)}`} waits={wrong.length > 0 || recording.isError} />
      <form onSubmit={submit} noValidate>
        <MeasuredFields product={product} processes={processes} values={values} error={(field) => wrong.find((each) => each.field === field)?.text} onChange={setValues} />
        <Button type="submit">Record what was measured</Button>
      </form>
    </div>
  );
}

const Recorded = ({ title, outside, onNext }: { title: string; outside: Outside[]; onNext: () => void }) => (
  <>
    <NotificationBanner success={outside.length === 0} title={outside.length === 0 ? "Done" : "Recorded, and to be decided on"}>
      <NotificationBanner.Heading>{outside.length === 0 ? "It is within its limits." : "It is outside its limits: keep it apart."}</NotificationBanner.Heading>
    </NotificationBanner>
    <PageHeading title={title} />
    {outside.length > 0 && (
      <>
        <Waiting outside={outside.map(outsideInWords)} />
        <p>
          A quality officer decides what becomes of it: <Link to="/dispositions">see the dispositions</Link>.
        </p>
      </>
    )}
    <Button secondary onClick={onNext}>
      Measure another unit
    </Button>
  </>
);
