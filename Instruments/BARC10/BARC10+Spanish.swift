import Formats

extension BARC10 {
  /// Ten sentences of this project's own, one on each of the ten domains of the longer parent form,
  /// in its order.
  public static let spanish = Wording(
    language: .spanish, name: "adaptado del BARC-10, con las palabras de Tend",
    isReviewedByPeers: false,
    items: [
      "En un día difícil, puedo mantener mi decisión sobre el alcohol y otras drogas.",
      "La mayoría de los días, mi ánimo es estable.",
      "Cuido bien de mi cuerpo.",
      "Participo en algo de mi barrio o comunidad.",
      "Tengo a quién llamar cuando necesito una mano.",
      "En mi semana hay cosas que me importan.",
      "Siento que el lugar donde vivo es seguro.",
      "Me detengo a pensar antes de hacer algo arriesgado.",
      "Puedo con las tareas diarias, como las cuentas y las citas.",
      "He encontrado una forma de recuperación que va conmigo.",
    ])
}
