def typed(client, url, **changes) -> dict:
    """What a browser would post from this page, with some fields typed anew."""
    context = client.get(url).context
    forms = [context["adminform"].form]
    for formset in context["inline_admin_formsets"]:
        forms += [formset.formset.management_form, *formset.formset.forms]
    data = {}
    for form in forms:
        for field in form:
            value = field.value()
            if not hasattr(value, "all") and value is not None:
                data[field.html_name] = field.field.prepare_value(value)
    return data | changes


def proposed(client, url, data):
    """The answer to a change of the catalogue that somebody proposes having seen what it does."""
    shown = client.post(url, data)
    return client.post(url, data | {"seen": shown.context["seen"]})
