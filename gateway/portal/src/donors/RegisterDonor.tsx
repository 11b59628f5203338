import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { type Application, body, type Likely, type Wrong, wrongWith } from "./application";
import { ApplicationFields } from "./ApplicationFields";
import { Back } from "./Back";
import { today } from "./donors";
import { useOnce } from "./once";
import { PageHeading } from "./PageHeading";
import { Problems } from "./Problems";
import { likelyOf, wrongFields } from "./refusal";

type Props = { application: Application; onChange: (application: Application) => void; onLikely: (likely: Likely[]) => void };

export function RegisterDonor({ application, onChange, onLikely }: Props) {
  const navigate = useNavigate();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [attempt, setAttempt] = useState(0);
  const registration = useOnce<{ donor: string }>("/api/donors");
  const likely = likelyOf(registration.error).length > 0;

  const registered = ({ donor }: { donor: string }) => void navigate(`/donors/${donor}`, { state: { registered: true } });
  const refused = (error: unknown) => {
    setAttempt((before) => before + 1);
    if (likelyOf(error).length === 0) return;
    onLikely(likelyOf(error));
    void navigate("/donors/register/likely");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (registration.isPending) return;
    const found = wrongWith(application, today());
    setWrong(found);
    setAttempt((before) => before + 1);
    registration.reset();
    if (found.length === 0) registration.mutate(body(application), { onSuccess: registered, onError: refused });
  };

  return (
    <>
      <Back to="/donors">Find a donor</Back>
      <Problems key={attempt} error={likely ? undefined : registration.error} wrong={wrong} />
      <PageHeading title="Register a donor" />
      <form onSubmit={submit} noValidate>
        <ApplicationFields application={application} wrong={[...wrong, ...wrongFields(registration.error)]} onChange={onChange} />
        <Button type="submit">
          Register
        </Button>
        <div role="status">{registration.isPending && <p>Looking whether this person is a donor already …</p>}</div>
      </form>
    </>
  );
}
