"""Single sign-on: how somebody proves at the company's own identity provider who they are."""
