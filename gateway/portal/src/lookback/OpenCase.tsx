import { Button, Select, Textarea, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { useOnce } from "../donors/once";
import { Problems } from "../rules/Problems";
import { enterLeadsOn } from "../scan/enterLeadsOn";
import { withoutAim } from "../scan/scan";
import { CASES, GROUNDS } from "./lookback";

type End = "donor" | "recipient";

const ENDS = {
  donor: { heading: "Open a case from a donor", label: "Donation number", hint: "Scan one donation of the donor, or type it with its check character. The number of the donor’s record will do too.", missing: "Enter a donation number", ground: "DONOR_SEROCONVERSION" },
  recipient: { heading: "Open a case from a recipient", label: "Health and Care number", hint: undefined, missing: "Enter the recipient’s number", ground: "RECIPIENT_INFECTION_REPORT" },
} as const;

const PSEUDONYM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the service takes: a donation as it was scanned, or the donor's pseudonym, or a patient's number; blanks are no part of the latter two. */
const whom = (end: End, number: string) => {
  const value = number.replaceAll(/\s/g, "");
  if (end === "recipient") return { patient: { authority: "HCN", value } };
  return PSEUDONYM.test(value.toLowerCase()) ? { donor: value.toLowerCase() } : { donation: withoutAim(number) };
};

export function OpenCase({ end }: { end: End }) {
  const { heading, label, hint, missing, ground: usual } = ENDS[end];
  const navigate = useNavigate();
  const [number, setNumber] = useState("");
  const [ground, setGround] = useState<string>(usual);
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState<{ text: string; field: string }[]>([]);
  const opening = useOnce<{ lookBack: string }>(`${CASES}/from-${end}`);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (opening.isPending) return;
    const found = [
      ...(number.trim() ? [] : [{ text: missing, field: `${end}-number` }]),
      ...(words.trim() ? [] : [{ text: "Enter why you look back", field: `${end}-words` }]),
    ];
    setWrong(found);
    if (found.length === 0) opening.mutate({ ...whom(end, number), ground, words: words.trim() }, { onSuccess: ({ lookBack }) => void navigate(`/look-back/${lookBack}`) });
  };
  const errorOf = (field: string) => wrong.find((each) => each.field === `${end}-${field}`)?.text;

  return (
    <form onSubmit={submit} onKeyDown={enterLeadsOn} noValidate>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Problems error={opening.error} messages={wrong} />
      <TextInput id={`${end}-number`} name="number" label={label} hint={hint} className="nhsuk-input--width-20" autoComplete="off" error={errorOf("number")} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      <Select id={`${end}-ground`} name="ground" label="Ground" value={ground} onChange={(event) => setGround(event.currentTarget.value)}>
        {Object.entries(GROUNDS).map(([code, name]) => (
          <Select.Option key={code} value={code}>
            {name}
          </Select.Option>
        ))}
      </Select>
      <Textarea id={`${end}-words`} name="words" label="Why do you look back?" hint="It is kept with the case. Opening it is on record." rows={3} error={errorOf("words")} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <Button type="submit">Open the case</Button>
    </form>
  );
}
