import { useQueryClient } from "@tanstack/react-query";
import { Button } from "nhsuk-react-components";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { useForm } from "../../donors/useForm";
import { VenueFields } from "../venues/VenueFields";
import { bodyOf, NEW, wrongWith } from "../venues/venue";

export function NewVenue() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [entry, setEntry] = useState(NEW);
  const { submit, problems, attempt, error } = useForm("/api/donors/venues");
  const done = () => {
    void queries.invalidateQueries({ queryKey: ["venues"] });
    void navigate("/sessions/new");
  };
  return (
    <>
      <Back to="/sessions">Sessions</Back>
      <Problems key={attempt} {...problems} />
      <PageHeading title="Add a venue" />
      <form onSubmit={(event) => submit(event, wrongWith(entry), () => bodyOf(entry), done)} noValidate>
        <VenueFields entry={entry} error={error} onChange={setEntry} />
        <Button type="submit">Add the venue</Button>
      </form>
    </>
  );
}
