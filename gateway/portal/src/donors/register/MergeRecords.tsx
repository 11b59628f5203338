import { useQueryClient } from "@tanstack/react-query";
import { Button, Radios, Table, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { oneLine } from "../../glass/glass";
import { Back } from "../Back";
import { useDonor } from "../donor";
import { DonorBanner } from "../DonorBanner";
import { born, type Donor, isDonorNumber, sexInWords } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { ReasonField } from "./ReasonField";
import { wrongReason } from "./register";

/** Two records that a carer found to be one person's. Both are open before it is said, and whoever says so is on record. */
export function MergeRecords({ donor }: { donor: Donor }) {
  const [number, setNumber] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [sought, setSought] = useState("");
  const other = useDonor(sought, sought !== "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const entered = number.trim().toLowerCase();
    const error = wrongNumber(entered, donor.donor);
    setWrong(error);
    if (!error) setSought(entered);
  };
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <Problems error={other.error} wrong={wrong ? [{ text: wrong, field: "other" }] : []} />
      <PageHeading title="Another record of this donor" />
      {other.data ? (
        <OnePerson one={donor} other={other.data} />
      ) : (
        <form onSubmit={submit} noValidate>
          <TextInput id="other" name="other" label="Donor number of the other record" labelProps={{ size: "s" }} hint="It is on that record, under Details. Opening it is on record." className="nhsuk-u-width-two-thirds" autoComplete="off" spellCheck={false} error={wrong} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
          <Button type="submit">Open to compare</Button>
          <div role="status">{sought !== "" && other.isPending && <p>Opening …</p>}</div>
        </form>
      )}
    </>
  );
}

function wrongNumber(entered: string, own: string): string | undefined {
  if (!isDonorNumber(entered)) return "Enter the donor number of the other record";
  return entered === own ? "This is the number of the same record: enter the other one's" : undefined;
}

type Both = { one: Donor; other: Donor };

function OnePerson({ one, other }: Both) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [stands, setStands] = useState<Donor>();
  const [reason, setReason] = useState("");
  const merged = stands === one ? other : one;
  const { submit, problems, attempt, error } = useForm(`/api/donors/${merged.donor}/merge`);
  const wrong = [...(stands ? [] : [{ text: "Choose the record that stands for both", field: "stands-one" }]), ...wrongReason(reason)];
  const done = () => {
    queries.removeQueries({ queryKey: ["donor"] });
    void navigate(`/donors/${stands?.donor}`);
  };
  return (
    <form onSubmit={(event) => submit(event, wrong, () => ({ survivor: stands?.donor, reason: oneLine(reason) }), done)} noValidate>
      <Problems key={attempt} {...problems} />
      <SideBySide one={one} other={other} />
      <Radios name="stands" legend="Which record stands for both?" legendProps={{ size: "s" }} hint="Donations and deferrals of both count for it. They can be taken apart again." error={error("stands-one")}>
        <Radios.Item id="stands-one" value="one" checked={stands === one} onChange={() => setStands(one)}>
          This record
        </Radios.Item>
        <Radios.Item id="stands-other" value="other" checked={stands === other} onChange={() => setStands(other)}>
          The other record
        </Radios.Item>
      </Radios>
      <ReasonField reason={reason} error={error("reason")} onChange={setReason} />
      <Button type="submit" warning>
        They are one person: merge
      </Button>
    </form>
  );
}

const FACTS: [string, (donor: Donor) => string | undefined][] = [
  ["Family name", ({ familyName }) => familyName],
  ["Given name", ({ givenName }) => givenName],
  ["Date of birth", ({ dateOfBirth }) => born(dateOfBirth)],
  ["Sex", ({ sex }) => sexInWords(sex)],
  ["Address", ({ addressLine, postcode }) => [addressLine, postcode].filter(Boolean).join(", ")],
  ["Health number", ({ nationalNumber }) => nationalNumber],
  ["Given", ({ donations }) => (donations.length === 1 ? "1 donation" : `${donations.length} donations`)],
];

/** A difference is said in a word, never by a colour alone. */
function SideBySide({ one, other }: Both) {
  return (
    <Table responsive firstCellIsHeader>
      <Table.Head>
        <Table.Row>
          {["What", "This record", "The other record", "Written alike"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {FACTS.map(([name, of]) => (
          <Table.Row key={name}>
            {[name, of(one) || "Not known", of(other) || "Not known", alike(name, of(one), of(other))].map((text, position) => (
              <Table.Cell key={position}>{text}</Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function alike(name: string, one?: string, other?: string): string {
  if (name === "Given" || !one || !other) return "Not compared";
  return one === other ? "Yes" : "No";
}
