using System.Text;
using System.Text.Json;
using static DeepLearning.Display.HtmlTheme;

namespace DeepLearning.Teaching;

/// <summary>
/// Writes a quiz as a page that marks itself: radio buttons (so the arrow keys work), one button, no network. The
/// answers lie in the page only as scrambled text, so that a glance at the source does not give them away.
/// </summary>
internal static class QuizHtml
{
    private const byte Scramble = 0x5A;

    private const string Rules =
        "<style>.dlc-quiz form{border:1px solid var(--line);border-radius:10px;margin:.7rem 0;padding:.7rem 1rem}"
        + ".dlc-quiz fieldset{border:0;margin:0;padding:0;min-width:0}.dlc-quiz legend{font-weight:600;padding:0}"
        + ".dlc-quiz label{display:flex;gap:.6rem;align-items:baseline;padding:.3rem .5rem;border-radius:6px;"
        + "cursor:pointer}.dlc-quiz label:hover{background:var(--panel)}.dlc-quiz input{flex:none}"
        + ".dlc-quiz .key{color:var(--soft);font-variant-numeric:tabular-nums}"
        + ".dlc-quiz .why{border-left:4px solid var(--line);border-radius:4px;margin:.5rem 0 0;padding:.3rem .7rem}"
        + ".dlc-quiz .why.ok{color:var(--good);background:var(--good-bg);border-color:var(--good)}"
        + ".dlc-quiz .why.no{color:var(--bad);background:var(--bad-bg);border-color:var(--bad)}"
        + ".dlc-quiz .why:empty{display:none}.dlc-quiz .score{font-weight:600}"
        + ".dlc-quiz button{font:inherit;color:var(--ink);background:var(--panel);border:1px solid var(--line);"
        + "border-radius:6px;padding:.25rem .8rem;cursor:pointer}</style>";

    /// <summary>
    /// Wakes every quiz of the page that is not awake yet: front ends differ in where and when they run a script, so
    /// it looks for its quiz by a mark and not by its own place, and tries again a little later.
    /// </summary>
    private const string Script = """
        <script>(function(){
        function read(text){var raw=atob(text),out=new Uint8Array(raw.length);
          for(var i=0;i<raw.length;i++)out[i]=raw.charCodeAt(i)^90;
          return JSON.parse(new TextDecoder().decode(out))}
        function wake(quiz){quiz.removeAttribute('data-asleep');
          var key=read(quiz.getAttribute('data-key')),forms=quiz.querySelectorAll('form'),right={};
          function score(){var n=0;for(var i=0;i<forms.length;i++)if(right[i])n++;
            quiz.querySelector('.score').textContent=n+' of '+forms.length+' right'}
          forms.forEach(function(form,i){var why=form.querySelector('.why');
            form.addEventListener('change',function(event){var k=+event.target.value,ok=key[i].a===k;
              why.className='why '+(ok?'ok':'no');
              why.textContent=(ok?'\u2713 Right. ':'\u2717 Not right. ')+key[i].w[k];right[i]=ok;score()});
            form.addEventListener('submit',function(event){event.preventDefault()})});
          quiz.querySelector('button').addEventListener('click',function(){right={};
            forms.forEach(function(form){form.reset();form.querySelector('.why').textContent=''});score();
            forms[0].querySelector('input').focus()});score()}
        function all(){document.querySelectorAll('.dlc-quiz[data-asleep]').forEach(wake)}
        all();setTimeout(all,50);setTimeout(all,500)})()</script>
        """;

    public static string Of(QuizSheet sheet)
    {
        var html = new StringBuilder(Style + Rules)
            .Append($"<section class=\"dlc dlc-quiz\" data-asleep data-key=\"{Key(sheet)}\" ")
            .Append($"aria-label=\"Quiz of chapter {sheet.Chapter}\">");
        foreach (var (i, question) in sheet.Questions.Index())
        {
            html.Append($"<form><fieldset><legend>{i + 1}. {Escape(question.Text)}</legend>");
            foreach (var (k, option) in question.Options.Index())
            {
                html.Append($"<label><input type=\"radio\" name=\"option\" value=\"{k}\">")
                    .Append($"<span class=\"key\">{QuizQuestion.Letter(k)})</span>")
                    .Append($"<span>{Escape(option.Text)}</span></label>");
            }

            html.Append("</fieldset><p class=\"why\" role=\"status\" aria-live=\"polite\"></p></form>");
        }

        return html.Append("<p><span class=\"score\" role=\"status\" aria-live=\"polite\">")
            .Append("Choose an answer: it is marked at once. No marks? ")
            .Append($"Quiz(&quot;{sheet.Chapter}&quot;, &quot;a b c d a&quot;) marks letters.</span> ")
            .Append("<button type=\"button\">Start again</button></p></section>")
            .Append(Script).ToString();
    }

    private static string Key(QuizSheet sheet)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(
            sheet.Questions.Select(q => new { a = q.Answer, w = q.Options.Select(o => o.Why) }));
        return Convert.ToBase64String([.. json.Select(b => (byte)(b ^ Scramble))]);
    }
}
