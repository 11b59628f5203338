import { Button, Checkboxes, Radios } from "nhsuk-react-components";
import { type FormEvent, useEffect, useReducer, useRef, useState } from "react";
import { Link } from "react-router";
import type { Wrong } from "../../donors/application";
import { Back } from "../../donors/Back";
import { useDonor } from "../../donors/donor";
import { DonorBanner } from "../../donors/DonorBanner";
import type { Donor } from "../../donors/donors";
import { useOnce } from "../../donors/once";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { ScanErrors } from "../../scan/ScanErrors";
import { ScanField } from "../../scan/ScanField";
import { type Day, guests } from "../../sessions/day/day";
import { IdentityCheck } from "../IdentityCheck";
import { next, tubesOfForm } from "../labelling";
import { printed, read, type Stop, wrongPlace } from "../labels";
import { StopSign } from "../StopSign";
import { Steps } from "../Steps";
import { type Asked, body, GROUNDS, type Ground, wrongWith } from "./samples";

type Taken = { donation: string; printed: string; tubes: number };

const NAMES = ["Identity", "Form", "Samples", "Thanks"];

/** A donor gives samples and no pack, from the identity to the thanks. */
export function SamplesPage({ day, donor }: { day: Day; donor: string }) {
  const record = useDonor(donor);
  const back = `/sessions/${day.session.session}`;
  const appointment = guests(day).find((each) => each.donor === donor && each.state === "ARRIVED")?.appointment;
  return (
    <>
      {record.data && <DonorBanner donor={record.data} />}
      <Back to={back}>{day.session.venueName}</Back>
      <Problems error={record.error} />
      <PageHeading title="Samples only" />
      {record.isPending && <p role="status">Opening …</p>}
      {record.data && day.session.state !== "OPEN" && <p>The session is not open: nothing is taken.</p>}
      {record.data && day.session.state === "OPEN" && <Whole donor={record.data} appointment={appointment} session={day.session.session} back={back} />}
    </>
  );
}

type Form = { scan: string; number: string };

function Whole({ donor, appointment, session, back }: { donor: Donor; appointment?: string; session: string; back: string }) {
  const [identified, setIdentified] = useState(false);
  const [form, setForm] = useState<Form>();
  const [taken, setTaken] = useState<Taken>();
  const at = taken ? 3 : form ? 2 : identified ? 1 : 0;
  return (
    <>
      <Steps names={NAMES} at={at} />
      {at === 0 && <IdentityCheck donor={donor} onIdentified={() => setIdentified(true)} />}
      {at === 1 && <FormScan onForm={setForm} />}
      {at === 2 && form && <Tubes donor={donor.donor} appointment={appointment} session={session} form={form} onTaken={setTaken} />}
      {taken && <Done taken={taken} back={back} />}
    </>
  );
}

/** The form gives the number: there is no pack to give it. */
function FormScan({ onForm }: { onForm: (form: Form) => void }) {
  const [stop, setStop] = useState<Stop>();
  const [wrong, setWrong] = useState<string>();
  const scanned = (text: string) => {
    const it = read(text);
    if ("wrong" in it) return setWrong(it.wrong);
    setWrong(undefined);
    const found = wrongPlace(it.label, "FORM");
    return found ? setStop(found) : onForm({ scan: text.trim(), number: it.label.number });
  };
  return (
    <>
      <h2 className="nhsuk-heading-m">Take a new label set, and destroy its labels for a pack</h2>
      {stop && <StopSign stop={stop} onPutRight={() => setStop(undefined)} />}
      {wrong && <ScanErrors messages={[wrong]} leavesFocus />}
      {!stop && <ScanField label="Scan the donor's form" hint="The set's label on the donor's form" action="Enter" error={wrong} focusOn onScan={scanned} />}
    </>
  );
}

function Tubes({ donor, appointment, session, form, onTaken }: { donor: string; appointment?: string; session: string; form: Form; onTaken: (taken: Taken) => void }) {
  const [tubes, step] = useReducer(next, tubesOfForm(form.number));
  const [asked, setAsked] = useState<Asked>({ signed: false });
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const taking = useOnce<Taken>(`/api/donors/sessions/${session}/samplings`);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (taking.isPending) return;
    const found = wrongWith(asked, tubes.samples.length);
    setWrong(found);
    again();
    taking.reset();
    const scans = tubes.samples.map(({ scan }) => scan);
    if (found.length === 0) taking.mutate(body(asked, donor, appointment, form.scan, scans), { onSuccess: onTaken, onError: again });
  };
  return (
    <>
      <h2 className="nhsuk-heading-m">
        Samples of <span className="donors-number">{printed(form.number)}</span>
      </h2>
      {tubes.stop && <StopSign stop={tubes.stop} onPutRight={() => step({ type: "put-right" })} />}
      {tubes.wrong && <ScanErrors messages={[tubes.wrong]} leavesFocus />}
      {!tubes.stop && <ScanField label="Scan each tube that was filled" hint="Whichever comes from this donor now" action="Enter" error={tubes.wrong} focusOn onScan={(text) => step({ type: "scanned", text })} />}
      <p role="status">{tubes.samples.length > 0 && `✓ ${tubes.samples.length} filled: ${tubes.samples.map(({ words }) => words).join(", ")}`}</p>
      {!tubes.stop && (
        <form onSubmit={submit} noValidate>
          <Problems key={attempt} error={taking.error} wrong={wrong} />
          <Radios name="ground" legend="Why are samples taken?" legendProps={{ size: "s" }} error={error("ground-RETEST")}>
            {(Object.keys(GROUNDS) as Ground[]).map((each) => (
              <Radios.Item key={each} id={`ground-${each}`} value={each} checked={asked.ground === each} onChange={() => setAsked({ ...asked, ground: each })}>
                {GROUNDS[each]}
              </Radios.Item>
            ))}
          </Radios>
          <Checkboxes name="consent" legend="Consent" legendProps={{ size: "s" }} error={error("signed")}>
            <Checkboxes.Item id="signed" value="signed" checked={asked.signed} onChange={(event) => setAsked({ ...asked, signed: event.currentTarget.checked })}>
              The donor has read and signed the consent to these tests
            </Checkboxes.Item>
          </Checkboxes>
          <Button type="submit">Take the samples in</Button>
          <div role="status">{taking.isPending && <p>Recording …</p>}</div>
        </form>
      )}
    </>
  );
}

function Done({ taken, back }: { taken: Taken; back: string }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <section ref={box} tabIndex={-1} aria-labelledby="taken" className="health-verdict health-verdict--eligible">
        <h2 id="taken" className="health-verdict__title">
          <span aria-hidden="true" className="health-verdict__mark">
            ✓
          </span>
          Samples taken in
        </h2>
        <p className="health-verdict__act">
          <span className="donors-number">{taken.printed}</span>: {taken.tubes} {taken.tubes === 1 ? "tube" : "tubes"}, and no pack. Send them with the session's samples.
        </p>
      </section>
      <Link className="nhsuk-button" to={back}>
        Next donor
      </Link>
    </>
  );
}
