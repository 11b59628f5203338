import { Button, Select, Textarea, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { useOnce } from "../donors/once";
import { Problems } from "../rules/Problems";
import { CASES, GROUNDS } from "./lookback";

type End = "donor" | "recipient";

const ENDS = {
  donor: { heading: "Open a case from a donor", label: "Donor number", missing: "Enter the donor number", ground: "DONOR_SEROCONVERSION" },
  recipient: { heading: "Open a case from a recipient", label: "Health and Care number", missing: "Enter the recipient’s number", ground: "RECIPIENT_INFECTION_REPORT" },
} as const;

/** What the service takes: the donor's pseudonym, or a patient's number; blanks are no part of either. */
const body = (end: End, number: string, ground: string, words: string) => {
  const value = number.replaceAll(/\s/g, "");
  return { ...(end === "donor" ? { donor: value.toLowerCase() } : { patient: { authority: "HCN", value } }), ground, words: words.trim() };
};

export function OpenCase({ end }: { end: End }) {
  const { heading, label, missing, ground: usual } = ENDS[end];
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
    if (found.length === 0) opening.mutate(body(end, number, ground, words), { onSuccess: ({ lookBack }) => void navigate(`/look-back/${lookBack}`) });
  };
  const errorOf = (field: string) => wrong.find((each) => each.field === `${end}-${field}`)?.text;

  return (
    <form onSubmit={submit} noValidate>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Problems error={opening.error} messages={wrong} />
      <TextInput id={`${end}-number`} name="number" label={label} className={end === "donor" ? "nhsuk-u-width-two-thirds" : "nhsuk-input--width-20"} autoComplete="off" error={errorOf("number")} value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
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
