import { Button, ErrorSummary, TextInput } from "nhsuk-react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { Refusal } from "../api/client";
import { useSession } from "../frame/session";
import { isDonorNumber } from "./donors";
import { FoundDonors, howMany } from "./FoundDonors";
import { isDonationNumber, sought, wrongWithQuery } from "./query";
import type { Search } from "./search";

export function FindDonor({ search, onRegister }: { search: Search; onRegister: () => void }) {
  const { entry, look } = search;
  const navigate = useNavigate();
  const carer = useSession().data?.roles.includes("donor-carer") === true;
  const [wrong, setWrong] = useState<string>();
  const errors = wrong ? [wrong] : look.error instanceof Refusal ? look.error.reasons : [];

  const find = () => {
    const error = wrongWithQuery(entry);
    setWrong(error);
    if (error) return look.reset();
    if (isDonorNumber(sought(entry))) return void navigate(`/donors/${sought(entry).toLowerCase()}`);
    const query = sought(entry);
    look.mutate(query, { onSuccess: ({ donors: [giver] }) => giver && isDonationNumber(query) && navigate(`/donors/${giver.donor}`) });
  };

  return (
    <>
      <title>Find a donor - Bloodstream</title>
      {errors.length > 0 && <NotSought messages={errors} />}
      <h1 className="nhsuk-heading-l">Find a donor</h1>
      <SearchBox search={search} error={errors[0]} onFind={find} />
      <div role="status">
        {look.isPending && <p>Looking …</p>}
        {look.data && <h2 className="nhsuk-heading-m">{howMany(look.data)}</h2>}
      </div>
      {look.data && <FoundDonors answer={look.data} />}
      {carer && (
        <>
          <p className="donors-register">
            <Link className="nhsuk-button nhsuk-button--secondary" to="/donors/register" onClick={onRegister}>
              Register a donor
            </Link>
          </p>
          <p>
            <Link to="/donors/duplicates">Donors who may be on the register twice</Link>
          </p>
        </>
      )}
    </>
  );
}

/** The field keeps the focus, where the next scan must arrive; what was typed stays, selected. */
function SearchBox({ search, error, onFind }: { search: Search; error?: string; onFind: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFind();
    field.current?.focus();
    field.current?.select();
  };
  return (
    <form role="search" onSubmit={submit} noValidate>
      <TextInput
        id="query"
        name="query"
        label="Who are you looking for?"
        labelProps={{ size: "m" }}
        hint="Name with date of birth or postcode, in any order: Siobhán O'Neill 17/05/1990. Or a health number, a donor number or a donation number, typed or scanned."
        error={error}
        autoComplete="off"
        spellCheck={false}
        ref={field}
        value={search.entry}
        onChange={(event) => search.setEntry(event.currentTarget.value)}
      />
      <Button type="submit">Find</Button>
    </form>
  );
}

function NotSought({ messages }: { messages: string[] }) {
  return (
    <ErrorSummary disableAutoFocus>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {messages.map((message) => (
          <ErrorSummary.ListItem key={message} href="#query">
            {message}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}
