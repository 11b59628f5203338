import { Button, Checkboxes, DateInput, Radios, Textarea } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { Back } from "../donors/Back";
import { useDonor } from "../donors/donor";
import { DonorBanner } from "../donors/DonorBanner";
import { type Donation, type Donor, today } from "../donors/donors";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { when } from "../trace/trace";
import { Conditions, NOTHING_TOLD } from "./Conditions";
import { saidOf, wrongConditions } from "./conditions";
import { begin, body, type Entry, type Kind, KINDS, type Taken, wrongWith } from "./postdonation";

export function TakeCall({ donor }: { donor: string }) {
  const record = useDonor(donor);
  return (
    <>
      {record.data && <DonorBanner donor={record.data} />}
      <Back to="/post-donation">After donation</Back>
      {record.isError && (
        <>
          <Problems error={record.error} />
          <PageHeading title="What the donor tells" />
        </>
      )}
      {record.isPending && <p role="status">Opening …</p>}
      {record.data?.donations.length === 0 && <NothingGiven donor={record.data} />}
      {record.data && record.data.donations.length > 0 && <CallForm donor={record.data} />}
    </>
  );
}

const NothingGiven = ({ donor }: { donor: Donor }) => (
  <>
    <PageHeading title="What the donor tells" />
    <p>
      This donor has no donation on record, so there is nothing to hold. <Link to={`/donors/${donor.donor}`}>Open the donor's record</Link>
    </p>
  </>
);

function CallForm({ donor }: { donor: Donor }) {
  const scanned = (useLocation().state as { scanned?: string } | null)?.scanned;
  const navigate = useNavigate();
  const [entry, setEntry] = useState<Entry>(() => begin(donor.donations, scanned));
  const { submit, problems, attempt, error, command } = useForm<Taken>(`/api/donors/${donor.donor}/post-donation-information`);
  const [told, setTold] = useState(NOTHING_TOLD);
  const set = (change: Partial<Entry>) => setEntry({ ...entry, ...change });
  const taken = ({ information, deferrals, referred }: Taken) => void navigate(`/post-donation/${information}`, { state: { donor: donor.donor, deferrals, referred } });
  const day = (id: string, field: "since" | "noticed", legend: string) => (
    <DateInput id={id} name={id} legend={legend} legendProps={{ size: "s" }} hint="For example, 26 11 2026" error={error(`${id}-day`)} value={entry[field]} onChange={(event) => set({ [field]: { day: "", month: "", year: "", ...event.currentTarget.value } })} />
  );
  return (
    <form onSubmit={(event) => submit(event, [...wrongWith(entry, today(), donor.donations[0]?.donation), ...wrongConditions(told.conditions, told.entries, today())], () => ({ ...body(entry), ...saidOf(told.conditions, told.entries) }), taken)} noValidate>
      <Problems key={attempt} {...problems} />
      <PageHeading title="What the donor tells" />
      <Radios name="which" legend="Which donations does it concern?" legendProps={{ size: "s" }}>
        <Radios.Item id="which-THESE" value="THESE" checked={entry.which === "THESE"} onChange={() => set({ which: "THESE" })}>
          These
        </Radios.Item>
        <Radios.Item id="which-SINCE" value="SINCE" checked={entry.which === "SINCE"} onChange={() => set({ which: "SINCE" })}>
          All since a day
        </Radios.Item>
      </Radios>
      {entry.which === "THESE" ? (
        <Given donations={donor.donations} chosen={entry.donations} error={error(`donation-${donor.donations[0]?.donation}`)} onChange={(donations) => set({ donations })} />
      ) : (
        day("since", "since", "From which day on?")
      )}
      <Radios name="kind" legend="What does the donor tell of?" legendProps={{ size: "s" }} error={error("kind-ILLNESS_AFTER_DONATION")}>
        {(Object.keys(KINDS) as Kind[]).map((kind) => (
          <Radios.Item key={kind} id={`kind-${kind}`} value={kind} checked={entry.kind === kind} onChange={() => set({ kind })}>
            {KINDS[kind]}
          </Radios.Item>
        ))}
      </Radios>
      {day("noticedOn", "noticed", "On which day did the donor notice it?")}
      <Textarea id="words" name="words" label="What does the donor say?" labelProps={{ size: "s" }} hint="As it is said. The words stay in the donor service; nobody else reads them." rows={3} error={error("words")} value={entry.words} onChange={(event) => set({ words: event.currentTarget.value })} />
      <Conditions told={told} wrong={problems.wrong} onChange={setTold} />
      <Button type="submit" disabled={command.isPending}>
        Hold the donations
      </Button>
    </form>
  );
}

type GivenProps = { donations: Donation[]; chosen: string[]; error?: string; onChange: (chosen: string[]) => void };

/** Latest first, as the record has them. */
const Given = ({ donations, chosen, error, onChange }: GivenProps) => (
  <Checkboxes name="donations" legend="Donations" legendProps={{ size: "s" }} error={error}>
    {donations.map(({ donation, printed, venue, collectedAt }) => (
      <Checkboxes.Item key={donation} id={`donation-${donation}`} value={donation} hint={`${when(collectedAt)}, ${venue}`} checked={chosen.includes(donation)} onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, donation] : chosen.filter((each) => each !== donation))}>
        <span className="donors-number">{printed}</span>
      </Checkboxes.Item>
    ))}
  </Checkboxes>
);
