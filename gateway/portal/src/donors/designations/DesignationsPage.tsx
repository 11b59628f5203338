import { useQueryClient } from "@tanstack/react-query";
import { Button, Checkboxes, DateInput, InsetText, Radios, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useSession } from "../../frame/session";
import { when } from "../../trace/trace";
import type { Wrong } from "../application";
import { Back } from "../Back";
import { DonorBanner } from "../DonorBanner";
import { born, type Donor, today } from "../donors";
import { useOnce } from "../once";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { bodyOf, type Designation, EMPTY, USES, type Use, useDesignations, wrongWith } from "./designations";
import { LeftOver } from "./LeftOver";
import { Withdraw } from "./Withdraw";
import type { Left } from "./withdrawals";

/** For whom alone the donor gives: what was approved, and for a clinician the form of another request. */
export function DesignationsPage({ donor }: { donor: Donor }) {
  const read = useDesignations(donor.donor);
  const clinician = useSession().data?.roles.includes("donor-clinician") === true;
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <Problems error={read.error} />
      <PageHeading title="For one patient alone" />
      {read.isPending && <p role="status">Opening …</p>}
      {read.data && <Approved donor={donor.donor} all={read.data.designations} mayWithdraw={clinician} />}
      {clinician && !donor.survivor && <Request donor={donor} />}
    </>
  );
}

function Approved({ donor, all, mayWithdraw }: { donor: string; all: Designation[]; mayWithdraw: boolean }) {
  const [open, setOpen] = useState<string>();
  const [left, setLeft] = useState<Left>();
  const withdrawn = (what: Left) => {
    setLeft(what);
    setOpen(undefined);
  };
  if (all.length === 0) return <p>Nothing was approved: what this donor gives is for whoever needs it.</p>;
  return (
    <>
      <div role="status">{left && <LeftOver left={left} />}</div>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {all.map((each) => (
          <li key={each.designation}>
            {inWords(each, today())}
            {mayWithdraw && !each.withdrawnAt && open !== each.designation && (
              <div>
                <Button secondary small onClick={() => setOpen(each.designation)}>
                  Withdraw <span className="nhsuk-u-visually-hidden">{USES[each.use].text.toLowerCase()} of {each.hospital}</span>
                </Button>
              </div>
            )}
            {open === each.designation && <Withdraw donor={donor} request={each} onWithdrawn={withdrawn} onBack={() => setOpen(undefined)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function inWords({ use, hospital, crossover, wantedUntil, withdrawnAt }: Designation, day: string): string {
  const asked = `${USES[use].text}, asked for by ${hospital}: `;
  if (withdrawnAt) return `${asked}withdrawn ${when(withdrawnAt)}`;
  return `${asked}may be given until ${born(wantedUntil)}${wantedUntil < day ? " (over)" : ""}${crossover ? "; for somebody else if this patient does not need it" : ""}`;
}

function Request({ donor }: { donor: Donor }) {
  const [entry, setEntry] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [said, setSaid] = useState<string>();
  const queries = useQueryClient();
  const approving = useOnce<Designation>(`/api/donors/${donor.donor}/designations`);
  const again = () => setAttempt((before) => before + 1);
  const error = (field: string) => wrong.find((each) => each.field === field)?.text;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (approving.isPending) return;
    const found = wrongWith(entry, donor.nationalNumber, today());
    setWrong(found);
    setSaid(undefined);
    again();
    approving.reset();
    const approved = ({ use, hospital }: Designation) => {
      setSaid(`Approved: ${USES[use].text.toLowerCase()}, for ${hospital}.`);
      setEntry(EMPTY);
      void queries.invalidateQueries({ queryKey: ["designations", donor.donor] });
    };
    if (found.length === 0) approving.mutate(bodyOf(entry, donor.nationalNumber), { onSuccess: approved, onError: again });
  };
  const text = (field: "patient" | "hospital" | "requestedBy", label: string, hint: string, width: 5 | 20) => (
    <TextInput id={field} name={field} label={label} labelProps={{ size: "s" }} hint={hint} width={width} autoComplete="off" spellCheck={false} error={error(field)} value={entry[field]} onChange={(event) => setEntry({ ...entry, [field]: event.currentTarget.value })} />
  );
  return (
    <form onSubmit={submit} noValidate>
      <Problems key={attempt} error={approving.error} wrong={wrong} />
      <div role="status">{said && <InsetText>{said}</InsetText>}</div>
      <h2 className="nhsuk-heading-m">Approve a doctor's request</h2>
      <Radios name="use" legend="For whom is it?" legendProps={{ size: "s" }} error={error("use-AUTOLOGOUS")}>
        {(Object.keys(USES) as Use[]).map((use) => (
          <Radios.Item key={use} id={`use-${use}`} value={use} hint={USES[use].hint} checked={entry.use === use} onChange={() => setEntry({ ...entry, use })}>
            {USES[use].text}
          </Radios.Item>
        ))}
      </Radios>
      {entry.use === "DIRECTED" && text("patient", "The patient's number", "The health number, as on the request", 20)}
      {entry.use === "DIRECTED" && (
        <Checkboxes name="crossover" legend="If this patient does not need it" legendProps={{ size: "s" }}>
          <Checkboxes.Item id="crossover" value="crossover" hint="Its label says so from the start. Else it is this patient’s or nobody’s" checked={entry.crossover} onChange={() => setEntry({ ...entry, crossover: !entry.crossover })}>
            It may be given to somebody else
          </Checkboxes.Item>
        </Checkboxes>
      )}
      {text("hospital", "Hospital", "Its code, such as BHSCT. It is sent there and nowhere else", 5)}
      {text("requestedBy", "Asked for by", "The doctor, as on the request", 20)}
      <DateInput id="until" name="until" legend="May be given until" legendProps={{ size: "s" }} hint="The last day, for example 10 12 2026" error={error("until-day")} value={entry.until} onChange={(event) => setEntry({ ...entry, until: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
      <Button type="submit">Approve</Button>
      <div role="status">{approving.isPending && <p>Recording …</p>}</div>
    </form>
  );
}
