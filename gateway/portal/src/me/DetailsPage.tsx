import { useQueryClient } from "@tanstack/react-query";
import { Button, Checkboxes, NotificationBanner, Textarea, TextInput } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import type { Wrong } from "../donors/application";
import type { Channel } from "../donors/channel";
import { useOnce } from "../donors/once";
import { Problems } from "../donors/Problems";
import { wrongFields } from "../donors/refusal";
import { Facts } from "../frame/Facts";
import { Consents } from "./Consents";
import { body, type Entered, entered, wrongWith } from "./details";
import { OWN_RECORD, type OwnRecord, shortDay } from "./me";
import { OwnPage } from "./OwnPage";

const CHANNELS: [Channel, string][] = [
  ["LETTER", "Letter"],
  ["EMAIL", "Email"],
  ["TEXT", "Text message"],
  ["PHONE", "Phone call"],
];

export const DetailsPage = () => (
  <OwnPage title="My details">
    {(record) => (
      <>
        <Facts
          className="donors-wrap"
          facts={[
            ["Name", `${record.givenName} ${record.familyName}`],
            ["Date of birth", shortDay(record.dateOfBirth)],
          ]}
        />
        <p>Is your name or date of birth wrong? Please tell us when you come.</p>
        <ContactForm record={record} />
        <Consents consents={record.consents} />
      </>
    )}
  </OwnPage>
);

function ContactForm({ record }: { record: OwnRecord }) {
  const client = useQueryClient();
  const [form, setForm] = useState(() => entered(record.contact));
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const change = useOnce<{ version: number }>("/api/donors/me/contact");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    const found = wrongWith(form);
    setWrong(found);
    setAttempt((before) => before + 1);
    change.reset();
    if (found.length > 0) return;
    change.mutate(body(form, record.contact), {
      onSuccess: () => void client.invalidateQueries({ queryKey: OWN_RECORD, exact: true }),
      onError: () => setAttempt((before) => before + 1),
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <h2 className="nhsuk-heading-m">How we reach you</h2>
      <Problems key={attempt} error={change.error} wrong={wrong} />
      {change.isSuccess && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>Your details are saved.</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Fields form={form} wrong={[...wrong, ...wrongFields(change.error)]} onChange={setForm} />
      <Button type="submit">Save my details</Button>
    </form>
  );
}

type FieldsProps = { form: Entered; wrong: Wrong[]; onChange: (form: Entered) => void };

function Fields({ form, wrong, onChange }: FieldsProps) {
  const field = (name: "address" | "postcode" | "email" | "phone") => ({
    id: name,
    name,
    labelProps: { size: "s" as const },
    error: wrong.find((each) => each.field === name)?.text,
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...form, [name]: event.currentTarget.value }),
  });
  const tick = (channel: Channel, on: boolean) => onChange({ ...form, channels: on ? [...form.channels, channel] : form.channels.filter((each) => each !== channel) });
  return (
    <>
      <Textarea {...field("address")} label="Address" rows={4} autoComplete="street-address" />
      <TextInput {...field("postcode")} label="Postcode" width={10} autoComplete="postal-code" />
      <TextInput {...field("email")} label="Email" type="email" autoComplete="email" spellCheck={false} />
      <TextInput {...field("phone")} label="Phone" type="tel" width={20} autoComplete="tel" />
      <Checkboxes name="channels" legend="How do you want to hear from us?" legendProps={{ size: "s" }} hint="Choose all that you like, or none">
        {CHANNELS.map(([channel, words]) => (
          <Checkboxes.Item key={channel} id={`channel-${channel}`} value={channel} checked={form.channels.includes(channel)} onChange={(event) => tick(channel, event.currentTarget.checked)}>
            {words}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
    </>
  );
}
