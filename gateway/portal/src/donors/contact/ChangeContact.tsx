import { Button, Checkboxes, Select, Textarea, TextInput } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../Back";
import { type Channel, WAYS } from "../channel";
import { DonorBanner } from "../DonorBanner";
import type { Donor } from "../donors";
import { PageHeading } from "../PageHeading";
import { Problems } from "../Problems";
import { useForm } from "../useForm";
import { body, changedSince, type Contact, contactAt, type Entered, entered, LANGUAGES, refusedFields, useContact, useForget, wrongWith } from "./contact";

export function ChangeContact({ donor }: { donor: Donor }) {
  const read = useContact(donor.donor);
  const now = read.data?.versions[0];
  return (
    <>
      <DonorBanner donor={donor} />
      <Back to={`/donors/${donor.donor}`}>Donor record</Back>
      <PageHeading title="Change how to reach the donor" />
      <Problems error={read.error} />
      {read.isPending && <p role="status">Opening …</p>}
      {now && <Form key={now.version} donor={donor.donor} contact={now} onReadAgain={() => void read.refetch()} />}
    </>
  );
}

/** @param contact as it was when the form was opened: a change is made on this version and no other */
function Form({ donor, contact, onReadAgain }: { donor: string; contact: Contact; onReadAgain: () => void }) {
  const navigate = useNavigate();
  const forget = useForget(donor);
  const [form, setForm] = useState(() => entered(contact));
  const { submit, problems, attempt, error, command } = useForm<{ version: number }>(contactAt(donor), refusedFields);
  const done = () => {
    forget();
    void navigate(`/donors/${donor}`, { state: { contact: "How to reach the donor is changed." } });
  };
  return (
    <form onSubmit={(event) => submit(event, wrongWith(form), () => body(form, contact.version), done)} noValidate>
      <Problems key={attempt} {...problems} />
      {changedSince(command.error) && (
        <Button type="button" secondary onClick={onReadAgain}>
          Read it again: what is entered here is lost
        </Button>
      )}
      <Fields form={form} error={error} onChange={setForm} />
      <Button type="submit">Save</Button>
      <div role="status">{command.isPending && <p>Recording …</p>}</div>
    </form>
  );
}

type FieldsProps = { form: Entered; error: (field: string) => string | undefined; onChange: (form: Entered) => void };

function Fields({ form, error, onChange }: FieldsProps) {
  const field = (name: "phone" | "email" | "address" | "postcode") => ({
    id: name,
    name,
    labelProps: { size: "s" as const },
    autoComplete: "off",
    spellCheck: false,
    error: error(name),
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...form, [name]: event.currentTarget.value }),
  });
  const toggle = (channel: Channel, on: boolean) => onChange({ ...form, channels: on ? [...form.channels, channel] : form.channels.filter((each) => each !== channel) });
  return (
    <>
      <TextInput {...field("phone")} label="Telephone (optional)" type="tel" width={20} />
      <TextInput {...field("email")} label="E-mail (optional)" type="email" className="nhsuk-u-width-two-thirds" />
      <Textarea {...field("address")} label="Address (optional)" hint="House and street first, up to 5 lines" rows={4} />
      <TextInput {...field("postcode")} label="Postcode (optional)" width={10} />
      <Checkboxes name="noFixedAddress" legend="Where the donor lives" legendProps={{ size: "s" }}>
        <Checkboxes.Item id="noFixedAddress" value="noFixedAddress" checked={form.noFixedAddress} onChange={(event) => onChange({ ...form, noFixedAddress: event.currentTarget.checked })}>
          No fixed address: what is given above is where letters reach the donor
        </Checkboxes.Item>
      </Checkboxes>
      <Checkboxes name="channels" legend="How does the donor want to be reached?" legendProps={{ size: "s" }} hint="All that the donor names, or none" error={error("channels")}>
        {(Object.keys(WAYS) as Channel[]).map((channel) => (
          <Checkboxes.Item key={channel} id={`channel-${channel}`} value={channel} checked={form.channels.includes(channel)} onChange={(event) => toggle(channel, event.currentTarget.checked)}>
            {WAYS[channel]}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Language form={form} error={error("language")} onChange={onChange} />
    </>
  );
}

/** A language that is not in the list stays chosen, by its code. */
function Language({ form, error, onChange }: { form: Entered; error?: string; onChange: (form: Entered) => void }) {
  const others = form.language && !LANGUAGES[form.language] ? { [form.language]: form.language } : {};
  return (
    <Select id="language" label="Language" labelProps={{ size: "s" }} error={error} value={form.language} onChange={(event) => onChange({ ...form, language: event.currentTarget.value })}>
      <Select.Option value="">Nobody has asked</Select.Option>
      {Object.entries({ ...LANGUAGES, ...others }).map(([code, name]) => (
        <Select.Option key={code} value={code}>
          {name}
        </Select.Option>
      ))}
    </Select>
  );
}
